"""Flask with Flask-JWT-Extended: bearer tokens, or tokens in cookies with double-submit protection (WHERE=cookies)."""
import os
from datetime import timedelta

from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, create_access_token, create_refresh_token, get_jwt_identity, jwt_required, set_access_cookies

from common import ORDERS, page, right

app = Flask(__name__)
app.config.update(
    JWT_SECRET_KEY=os.environ.get("SECRET", "lab-secret-of-thirty-two-bytes-or-more"),
    JWT_ACCESS_TOKEN_EXPIRES=timedelta(seconds=int(os.environ.get("LIFE", "600"))),
    JWT_TOKEN_LOCATION=[os.environ.get("WHERE", "headers")],
    JWT_COOKIE_SECURE=True,
    JWT_COOKIE_SAMESITE="Lax",
)
JWTManager(app)


@app.get("/")
def home():
    return page("<p>Ledger</p>")


@app.post("/login")
def login():
    if not right(request.json):
        return jsonify(error="invalid_credentials"), 401
    token = create_access_token(identity=request.json["username"])
    if "cookies" in app.config["JWT_TOKEN_LOCATION"]:
        answer = jsonify(login=True)
        set_access_cookies(answer, token)
        return answer
    return jsonify(access_token=token)


@app.get("/api/orders")
@jwt_required()
def orders():
    return jsonify(ORDERS)


@app.post("/api/orders")
@jwt_required()
def order():
    return jsonify(user=get_jwt_identity()), 201
