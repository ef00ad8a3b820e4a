import subprocess,shlex,os
subprocess.run(shlex.split(open('/tmp/rb/il.cmd').read().strip()),cwd='/tmp/rbp/il',env=dict(os.environ,DOTNET_JitDisasmSummary='1',DOTNET_JitStdOutFile='/tmp/jit_il.txt'))
