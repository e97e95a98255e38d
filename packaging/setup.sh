#!/bin/sh
# Finds a Python that can make the environment and hands over to environment.py.
# Plain sh, because there may be no Python yet.
set -eu
cd "$(dirname "$0")/.."

# An emptied PATH lacks the system folders that apt and dpkg call on.
PATH="$PATH:/usr/local/bin:/usr/sbin:/sbin"
export PATH

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    fallback=
    for name in python3.11 python3.12 python3.13 python3 python3.14; do
        command -v "$name" >/dev/null 2>&1 && new_enough "$name" || continue
        if "$name" -c 'import ensurepip, venv' 2>/dev/null; then
            echo "$name"
            return
        fi
        fallback=${fallback:-$name}
    done
    echo "$fallback"
}

install_python() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        return 1
    fi
    echo "Installing Python from the system's packages ..."
    $as_root env DEBIAN_FRONTEND=noninteractive PATH="$PATH" apt-get update -qq || true
    $as_root env DEBIAN_FRONTEND=noninteractive PATH="$PATH" \
        apt-get install -y -qq --no-install-recommends python3 python3-venv </dev/null
}

# An environment that is up to date answers for itself, whatever else changed on the machine.
if [ -x .venv/bin/python ] && .venv/bin/python packaging/environment.py --is-current 2>/dev/null; then
    exit 0
fi

python=$(find_python)
if [ -z "$python" ]; then
    install_python || true
    python=$(find_python)
fi
if [ -z "$python" ]; then
    cat >&2 <<'END'
Sojourn needs Python 3.11 or newer, and none was found.
Nothing was changed. Install it and run make again; on Debian 12 and Ubuntu 24.04:
    sudo apt-get install python3 python3-venv
END
    exit 1
fi
exec "$python" packaging/environment.py
