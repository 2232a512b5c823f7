"""Flask with Flask-WTF's protection against forged requests; its tokens live LIFE seconds."""
import os

from flask import Flask, redirect, request, session
from flask_wtf.csrf import CSRFProtect, generate_csrf

from common import page, right, sign_in_form

app = Flask(__name__)
app.config.update(
    SECRET_KEY="lab-secret-of-thirty-two-bytes-or-more",
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
    WTF_CSRF_TIME_LIMIT=int(os.environ.get("LIFE", "3600")),
    WTF_CSRF_SSL_STRICT=False,
)
CSRFProtect(app)


def hidden():
    """The token as a form carries it."""
    return f'<input type="hidden" name="csrf_token" value="{generate_csrf()}">'


@app.route("/login", methods=["GET", "POST"])
def login():
    """The form, and what it is sent to."""
    if request.method == "POST" and right(request.form):
        session["user"] = request.form["username"]
        return redirect("/address")
    return sign_in_form("/login", hidden())


@app.route("/address", methods=["GET", "POST"])
def address():
    """A form for those who are signed in."""
    if "user" not in session:
        return redirect("/login")
    if request.method == "POST":
        return redirect("/address")
    return page(f'<form method="post" action="/address">{hidden()}<input name="street"><button type="submit">Save</button></form>')
