"""What the Python servers of the lab have in common: the account, a page, data."""
import os

ORDERS = [{"id": 4711, "item": "Desk lamp"}]


def right(given):
    """True for the one account."""
    return given.get("username") == os.environ["LAB_USER"] and given.get("password") == os.environ["LAB_PASSWORD"]


def page(body):
    """HTML that asks for nothing by itself."""
    return f'<!doctype html><html lang="en"><title>Lab</title><link rel="icon" href="data:,"><h1>Lab</h1>{body}</html>\n'


def sign_in_form(action="/login", hidden=""):
    """A sign-in form as applications have it."""
    return page(
        f'<form method="post" action="{action}">{hidden}<input name="username"><input name="password" type="password">'
        '<button type="submit">Sign in</button></form>'
    )
