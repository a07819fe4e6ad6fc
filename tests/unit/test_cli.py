import subprocess
import sys

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from backend import cli
from backend.cli import COMMANDS, application


def names(command: str = "") -> list[str]:
    group = get_command(application(command))
    assert isinstance(group, TyperGroup)
    return list(group.commands)


def test_the_list_names_every_command_that_there_is():
    assert sorted(names()) == sorted(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_added_by_the_module_that_the_list_names(command: str):
    assert command in names(command)


def test_an_unknown_command_is_told_what_there_is():
    assert sorted(names("mach")) == sorted(COMMANDS)


def test_a_command_loads_neither_the_solver_nor_the_application_that_it_does_not_need():
    script = "import sys; from backend.cli import application; application('stop'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert "backend.commands.stop" in loaded
    assert {"ortools", "scipy", "litestar", "backend.app"} & set(loaded) == set()


def test_windows_is_offered_what_runs_there_and_told_where_the_rest_does(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cli, "IS_WINDOWS", True)
    assert "match" in names()
    assert "serve" not in names()
    monkeypatch.setattr("sys.argv", ["trellis", "serve", "--port", "1"])
    with pytest.raises(SystemExit, match="on Windows, run it in WSL"):
        cli.main()
