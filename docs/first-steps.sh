#!/usr/bin/env bash
# Follows the README as a new user would: its own commands and its own code, taken out of it, in an empty folder with an
# empty package cache, and its commands for this repository in a clone of what is committed. docs/first-steps.txt is what it printed.
#   docs/first-steps.sh [folder with the packages]      without a folder the packages are made from this checkout
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export NUGET_PACKAGES="$home/.packages" DOTNET_CLI_HOME="$home" DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en NO_COLOR=1 MSBUILDTERMINALLOGGER=off
export DOTNET_GENERATE_ASPNET_CERTIFICATE=false DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

packages=${1:-}
if [ -z "$packages" ]; then
    packages="$home/.feed"
    for project in Generator Client Sandbox Templates; do dotnet pack "$root/src/$project" --configuration Release --output "$packages" --nologo --verbosity quiet; done
fi
packages=$(cd "$packages" && pwd)

# fence SECTION NUMBER: the code of the section's fence, counted from 1.
fence() {
    awk -v section="## $1" -v number="$2" '
        /^## / { inside = ($0 == section) }
        inside && /^```/ { if (open) { open = 0; if (count == number) exit } else { open = 1; count++ ; next } }
        inside && open && count == number' "$root/README.md"
}

# Says a command, runs it in this shell, and leaves out of its output what differs from run to run.
try() {
    printf '\n'
    sed 's/^/$ /' <<<"$1"
    eval "$1" > "$home/.out" 2>&1 || { cat "$home/.out"; return 1; }
    sed -E -e "s#$packages#~/packages#g; s#$home#~#g" -e 's/ \[(< )?[0-9]+ m?s\]$//; /^ *$/d; /^\[xUnit|Time Elapsed|Restored |Determining projects|^info : |^log  : |Writing \/|Duration|Welcome to|SDK Version/{s/, Duration: [^-]*/ /;/Passed!|Failed!/!d}' "$home/.out"
}

cd "$home"
cat > nuget.config <<XML
<configuration><packageSources><add key="cardanobi" value="$packages" /></packageSources></configuration>
XML

# --- The first call
while read -r command; do try "$command"; done < <(fence "The first call" 1)
fence "The first call" 2 > Program.cs
printf '\n(Program.cs is the README'"'"'s)\n'
try "$(fence "The first call" 3)"

# --- A client of your own pages
cd "$home"
while read -r command; do
    # The template's own package lies in the folder as well.
    try "${command/install CardanoBI.Templates/install CardanoBI.Templates@$(basename "$packages"/CardanoBI.Templates.*.nupkg .nupkg | sed 's/CardanoBI.Templates.//')}"
done < <(fence "A client of your own pages" 1)

page=spec/core-domain/Accounts/Assets.md
add_row() {
    awk -v row="$(fence "A client of your own pages" 2)" '{ print } /^\| quantity\|/ { print row }' $page > .page && mv .page $page
    printf '\n(the row is in the page)\n'
}

add_row
try "$(fence "A client of your own pages" 3)"
try "grep --recursive --no-filename 'IsFrozen {' src/Acme.Chain/Emitted"
try "dotnet test"

sed -i.bak 's/| fingerprint|string|/| fingerprint|strng|/' $page && rm $page.bak
printf '\n(and now a mistake: the type of fingerprint is strng)\n'
if try "dotnet build src/Acme.Chain"; then echo "The mistake was not found." >&2; exit 1; fi | sed -E "s#$home#~#g" | awk 'NF && !/Time Elapsed|Determining|up-to-date/'

# --- The same under names that are not C#'s, the row added before anything is built
for name in my-client 2go; do
    cd "$home"
    try "dotnet new cardanobi-client --name $name"
    try "cd $name"
    add_row
    try "dotnet test"
done

# --- In this repository, in a clone of it. Running all of its tests is left to .ci/run.
cd "$home"
git clone --quiet "$root" CardanoBI.Gen
cd CardanoBI.Gen
printf '\n(in a clone of this repository)\n'
try "$(fence "In this repository" 1)"
while read -r command; do try "$command"; done < <(fence "Reviewing generated code" 1)
try "git status --short"
