#!/bin/sh
# Resolves the pinned packages anew, for every platform and Python from 3.11 on, with the hash of each file and
# without the address of any host. Options go to uv: --upgrade, --upgrade-package NAME.
set -eu
cd "$(dirname "$0")/.."

compile() {
    UV_CUSTOM_COMPILE_COMMAND="make constraints" uv pip compile --quiet --no-config --universal \
        --python-version 3.11 --generate-hashes --no-emit-index-url "$@"
}

compile "$@" --all-extras pyproject.toml --output-file constraints.txt
compile "$@" packaging/installer.in --output-file packaging/installer-constraints.txt
