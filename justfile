# Every command a person needs, in groups. `./dev` lists them; `./dev RECIPE` runs one.

set positional-arguments

python := ".venv/bin/python"
export PYTHONHASHSEED := "0"

[private]
default:
    @just --list

# Match a sample organisation and show the result in the terminal
[group('start here')]
tour *ARGS:
    @{{ python }} -m backend tour "$@"

# Everything that must pass: checks, then all tests
[group('start here')]
test: check
    @{{ python }} -m pytest -n auto

# Format, lint, types and the import rule; changes nothing
[group('check')]
check:
    @ruff format --check --quiet .
    @ruff check --quiet .
    @basedpyright --level error
    @lint-imports

# Put the code into the project's format and mend what the linter can mend
[group('check')]
format:
    @ruff check --fix --quiet .
    @ruff format --quiet .

# Unit and architecture tests only; seconds
[group('test')]
test-fast *ARGS:
    @{{ python }} -m pytest -n auto tests/unit tests/architecture "$@"

# Long runs: thousands of new examples per property, and every small change to the checker
[group('test')]
campaign: mutation
    @TRELLIS_PROPERTIES=campaign {{ python }} -m pytest -n auto tests/property

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

# Draw the README's picture anew from a run of the tour
[group('maintain')]
pictures:
    @{{ python }} -m tests.pictures

# Resolve the dependencies anew into requirements.lock
[group('maintain')]
lock:
    @uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --group dev pyproject.toml --output-file requirements.lock --custom-compile-command "./dev lock"
