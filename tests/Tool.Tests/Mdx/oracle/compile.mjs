// Compiles pages as Docusaurus 3 has them compiled: a JSON list of texts on standard input, a JSON list on standard output, with null
// for a page that MDX accepts and where and why for one that it does not.
import { createProcessor } from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

const processor = createProcessor({ format: 'mdx', remarkPlugins: [remarkFrontmatter, remarkDirective, remarkGfm] });
let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const answers = [];
for (const page of JSON.parse(input)) {
  try {
    await processor.process(page);
    answers.push(null);
  } catch (error) {
    const start = error.place?.start ?? error.place;
    answers.push({ line: start?.line ?? 0, column: start?.column ?? 0, reason: String(error.reason ?? error) });
  }
}

process.stdout.write(JSON.stringify(answers));
