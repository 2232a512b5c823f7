"""Flask with Flask-Login; the key that signs its session cookie is SECRET."""
import os

from flask import Flask, jsonify, redirect, request
from flask_login import LoginManager, UserMixin, login_required, login_user

from common import ORDERS, page, right, sign_in_form

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ.get("SECRET", "first"), SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
manager = LoginManager(app)
manager.login_view = "login"


class User(UserMixin):
    """The one account."""

    id = os.environ["LAB_USER"]


@manager.user_loader
def load(identity):
    """The account of a session."""
    return User() if identity == User.id else None


@app.route("/login", methods=["GET", "POST"])
def login():
    """The form, and what it is sent to."""
    if request.method == "POST" and right(request.form):
        login_user(User())
        return redirect(request.args.get("next", "/desk"))
    return sign_in_form(request.full_path)


@app.get("/desk")
@login_required
def desk():
    """A page for those who are signed in."""
    return page('<p id="in">Signed in</p>')


@app.get("/api/orders")
@login_required
def orders():
    """Data for the page's own script."""
    return jsonify(ORDERS)
