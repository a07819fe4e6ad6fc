"""`trellis openapi`: the API's document, for whoever generates a client from it."""

import json

import typer


def openapi() -> None:
    """Print the API's OpenAPI 3.1 document, the demo's door included; needs no database."""
    from backend.app import create_app
    from backend.kit.http.openapi import openapi_document
    from backend.settings import Settings

    app = create_app(Settings(demo=True, environment="development"), "postgresql://nowhere")
    typer.echo(json.dumps(openapi_document(app), indent=1, sort_keys=True, ensure_ascii=False))


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("openapi", epilog="Example: trellis openapi > trellis-api.json")(openapi)
