"""The splitter stays pure: no Django, no models, and a light import."""

import ast
import subprocess
import sys
from pathlib import Path

import checks.splitting

FOLDER = Path(checks.splitting.__file__).parent


def test_nothing_here_imports_django_or_the_rest_of_the_workbench():
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert name.split(".")[0] != "django", path
                assert not name.startswith("checks.") or name.startswith("checks.splitting"), path


def test_importing_it_loads_no_library():
    loaded = "import sys, checks.splitting; print([m for m in ('nupunkt', 'django') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout == "[]\n"
