#!/usr/bin/env bash
# The steps of action.yml. Inputs come as variables, so that nothing a workflow passes is taken for a command.
set -euo pipefail

# One item a line becomes an option each; bash 3.2 of macOS has no other way to read lines into a list.
options=()
each() {
    local item
    while IFS= read -r item; do
        item=${item%$'\r'}
        if [ -n "$item" ]; then options+=("$1" "$item"); fi
    done <<< "$2"
}

install() {
    if [ -n "${CARDANOBI_VERSION:-}" ]; then options+=(--version "$CARDANOBI_VERSION"); else options+=(--prerelease); fi
    dotnet tool install CardanoBI.Gen --tool-path "$RUNNER_TEMP/cardanobi-gen" "${options[@]}"
    echo "$RUNNER_TEMP/cardanobi-gen" >> "$GITHUB_PATH"
}

lint() {
    each --overlay "${CARDANOBI_OVERLAY:-}"
    each --severity "${CARDANOBI_SEVERITY:-}"
    if [ "${CARDANOBI_MDX:-true}" != true ]; then options+=(--no-mdx); fi
    if [ "${CARDANOBI_WARNINGS_AS_ERRORS:-false}" = true ]; then options+=(--warnings-as-errors); fi
    cardanobi-gen lint "$CARDANOBI_PAGES" --format github ${options[@]+"${options[@]}"}
}

# The pages and overlays of the base, where they were then, in a folder of their own.
restore_base() {
    local folder=$1 path
    if ! git cat-file -e "$CARDANOBI_BASE^{commit}" 2>/dev/null; then
        # A checkout has its own commit only, unless it was told otherwise.
        git fetch --quiet --depth=1 origin "$CARDANOBI_BASE"
        CARDANOBI_BASE=$(git rev-parse FETCH_HEAD)
    fi

    while IFS= read -r path; do
        path=${path%$'\r'}
        if [ -n "$path" ] && git cat-file -e "$CARDANOBI_BASE:./$path" 2>/dev/null; then
            git archive --format=tar "$CARDANOBI_BASE" -- "$path" | tar -x -C "$folder"
        fi
    done <<< "$CARDANOBI_PAGES"$'\n'"${CARDANOBI_OVERLAY:-}"
}

# A comment holds 65,536 characters: whole lines up to a size, and a last one that says what is missing.
cut_to() {
    LC_ALL=C awk -v max="$1" '
        { size += length($0) + 1 }
        size <= max { print; next }
        { left++ }
        END { if (left) printf "\nNot shown: %d more lines. The step\047s log has them all.\n", left }' "$2"
}

diff() {
    local old whole changes end=0 overlay
    each --overlay "${CARDANOBI_OVERLAY:-}"
    if [ -n "${CARDANOBI_BASE_PAGES:-}" ]; then
        old=$CARDANOBI_BASE_PAGES
    elif [ -n "${CARDANOBI_BASE:-}" ]; then
        local folder
        folder=$(mktemp -d)
        restore_base "$folder"
        old=$folder/${CARDANOBI_PAGES#./}
        while IFS= read -r overlay; do
            overlay=${overlay%$'\r'}
            if [ -n "$overlay" ] && [ -f "$folder/$overlay" ]; then options+=(--old-overlay "$folder/$overlay"); fi
        done <<< "${CARDANOBI_OVERLAY:-}"
    else
        return 0
    fi

    if [ ! -d "$old" ]; then
        echo "The base has no pages in $CARDANOBI_PAGES; nothing is compared."
        return 0
    fi

    whole=${RUNNER_TEMP:-/tmp}/cardanobi-changes-all.md
    changes=${RUNNER_TEMP:-/tmp}/cardanobi-changes.md
    cardanobi-gen diff "$old" "$CARDANOBI_PAGES" --format markdown ${options[@]+"${options[@]}"} > "$whole" || end=$?
    # 3: not everything could be compared, but what could be is worth reading.
    if [ "$end" -ne 0 ] && [ "$end" -ne 1 ] && [ "$end" -ne 3 ]; then return "$end"; fi
    cut_to 60000 "$whole" > "$changes"
    if ! cmp -s "$whole" "$changes"; then cat "$whole"; fi
    cat "$changes" >> "$GITHUB_STEP_SUMMARY"
    echo "changes=$changes" >> "$GITHUB_OUTPUT"
    if [ "$end" -eq 3 ]; then return 3; fi
    if [ "$end" -eq 0 ]; then echo "breaking=false" >> "$GITHUB_OUTPUT"; return 0; fi
    echo "breaking=true" >> "$GITHUB_OUTPUT"
    if [ "${CARDANOBI_FAIL_ON_BREAKING:-false}" = true ]; then
        echo "::error title=Breaking change::The pages change what callers rely on; the summary of the job says what."
        return 1
    fi

    echo "::warning title=Breaking change::The pages change what callers rely on; the summary of the job says what."
}

check() {
    each --overlay "${CARDANOBI_OVERLAY:-}"
    each --namespace "${CARDANOBI_NAMESPACE:-}"
    if [ "${CARDANOBI_INTERNAL:-false}" = true ]; then options+=(--internal); fi
    cardanobi-gen check "$CARDANOBI_PAGES" --output "$CARDANOBI_OUTPUT" --format github ${options[@]+"${options[@]}"}
}

case "${1:-}" in
    install | lint | diff | check) "$1" ;;
    *) echo "usage: run.sh install|lint|diff|check" >&2; exit 2 ;;
esac
