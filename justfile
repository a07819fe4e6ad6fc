# Every command a person needs, in groups. `./dev` lists them; `./dev RECIPE` runs one.

set positional-arguments

python := ".venv/bin/python"
export PYTHONHASHSEED := "0"

[private]
default:
    @just --list

# Serve the application with a made-up organisation in it (`./dev demo PORT` for another port than 8000)
[group('start here')]
[no-exit-message]
demo *PORT: build
    @exec {{ python }} -m backend demo "$@"

# Match a sample organisation and show the result in the terminal
[group('start here')]
tour *ARGS:
    @exec {{ python }} -m backend tour "$@"

# Serve the application with your own data (`./dev migrate` first)
[group('run')]
[no-exit-message]
serve *ARGS: build
    @exec {{ python }} -m backend serve "$@"

# Bring the database to the schema of this version
[group('run')]
migrate:
    @{{ python }} -m backend migrate

# End the application and its embedded database, such as those that a killed process has left
[group('run')]
stop:
    @{{ python }} -m backend stop

# Look whether everything is there that Trellis needs, and say what to do where it isn't
[group('run')]
doctor:
    @{{ python }} -m backend doctor

# Everything that must pass: checks, then all tests; those in a browser by themselves, as they need the processors
[group('start here')]
[no-exit-message]
test: chromium build check
    @echo "Running the tests." >&2
    @{{ python }} -m pytest -n auto --dist worksteal --ignore=tests/e2e/browser
    @echo "Running the tests in a browser." >&2
    @[ ! -d tests/e2e/browser ] || {{ python }} -m pytest -n 2 --dist loadfile tests/e2e/browser

# Format, lint, types and the import rule, of both ends at once; changes nothing
[group('check')]
[no-exit-message]
check: packages
    #!/usr/bin/env bash
    set -euo pipefail
    echo "Checking format, lint, imports and types of both ends (about a minute)." >&2
    said=$(mktemp)
    trap 'rm -f "$said"; kill %1 2>/dev/null || true' EXIT
    (cd frontend && exec npm run --silent check) > "$said" 2>&1 &
    ruff format --check --quiet .
    ruff check --quiet .
    lint-imports
    {{ python }} -m backend openapi | cmp -s - frontend/src/api/openapi.json || { echo "The front end's types are older than the API: run ./dev api-types" >&2; exit 1; }
    basedpyright --level error
    wait %1 || { cat "$said" >&2; exit 1; }
    cat "$said"

# Put the code into the project's format and mend what the linter can mend
[group('check')]
format:
    @ruff check --fix --quiet .
    @ruff format --quiet .

# Unit and architecture tests only; seconds
[group('test')]
test-fast *ARGS:
    @{{ python }} -m pytest -n auto tests/unit tests/architecture "$@"

# Long runs: thousands of new examples per property, hundreds of lives and of worlds, and every small change to the checker
[group('test')]
campaign: mutation
    @TRELLIS_PROPERTIES=campaign {{ python }} -m pytest -n auto -o faulthandler_timeout=14400 tests/property \
        tests/api/mentoring/test_any_sequence.py tests/api/careers/test_any_plan.py \
        tests/api/succession/test_two_worlds.py tests/e2e/contract/test_contract.py

# Change the checker of certificates in every small way, in a copy, and see its tests notice
[group('test')]
mutation:
    #!/usr/bin/env bash
    set -euo pipefail
    copy=$(mktemp -d)
    trap 'rm -rf "$copy"' EXIT
    git clone --quiet . "$copy/trellis"
    cd "$copy/trellis"
    cosmic-ray init tests/mutation/certificate.toml ../session.sqlite
    cosmic-ray exec tests/mutation/certificate.toml ../session.sqlite
    cr-report --show-pending --surviving-only ../session.sqlite

# Measure both sides of every figure in docs/benchmarks.md (`bench --keep` writes them there)
[group('measure')]
bench *ARGS:
    @{{ python }} -m tests.bench "$@"

# Build the front end where it is older than its sources
[group('maintain')]
build: packages
    #!/bin/sh
    set -eu
    cd frontend
    changed() { find . -mindepth 1 \( -path ./node_modules -o -path ./dist -o -path ./tests \) -prune -o -newer "$1" -print; }
    [ ! -f dist/.built ] || [ -n "$(changed dist/.built)" ] || exit 0
    echo "Building the front end (half a minute)." >&2
    touch node_modules/.building  # what is changed during the build is newer than this
    npm run --silent build >node_modules/.building.log 2>&1 || { cat node_modules/.building.log >&2; exit 1; }
    mv node_modules/.building dist/.built

# Install what the front end is built with, where the lock file is newer
[private]
packages:
    #!/bin/sh
    set -eu
    cd frontend
    if [ ! -f node_modules/.installed ] || [ package-lock.json -nt node_modules/.installed ]; then
      echo "Installing what the front end is built with (about 200 MB, once)." >&2
      npm ci --loglevel=error >&2
      touch node_modules/.installed
    fi

# Find Chromium for the tests in a browser; root gets it from Debian where it is missing
[private]
chromium:
    #!/bin/sh
    set -eu
    for name in "${TRELLIS_CHROMIUM:-chromium}" chromium-browser google-chrome google-chrome-stable; do
      ! command -v "$name" >/dev/null || exit 0
    done
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
      echo "Installing Chromium for the tests in a browser (once)." >&2
      export PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" DEBIAN_FRONTEND=noninteractive
      apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null && exit 0
    fi
    echo "The tests in a browser need Chromium, and none is on the path. Install it (on Debian, as root:" >&2
    echo "apt-get update && apt-get install chromium), or name its program by TRELLIS_CHROMIUM." >&2
    exit 1

# Photograph every page as everybody, in all states, themes and widths, and find faults (`--only "audit failing"`)
[group('test')]
screenshots *ARGS: chromium build
    @{{ python }} -m tests.screenshots "$@"

# Draw the README's picture anew from a run of the tour
[group('maintain')]
pictures:
    @{{ python }} -m tests.pictures

# Make the front end's types anew from the API's document
[group('maintain')]
api-types: packages
    @{{ python }} -m backend openapi > frontend/src/api/openapi.json
    @cd frontend && npm run --silent api-types

# Draw docs/access.md from the access table
[group('maintain')]
access:
    @{{ python }} -m tests.access_document

# Resolve the dependencies anew into requirements.lock
[group('maintain')]
lock:
    @uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --group dev pyproject.toml --output-file requirements.lock --custom-compile-command "./dev lock"
