"""FastAPI with OAuth2PasswordBearer and scopes, as its own documentation shows, and PyJWT."""
import os
from datetime import datetime, timedelta, timezone

import jwt
from fastapi import Depends, FastAPI, HTTPException, Security
from fastapi.responses import HTMLResponse
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm, SecurityScopes

from common import ORDERS, page, right

SECRET = "lab-secret-of-thirty-two-bytes-or-more"
app = FastAPI()
scheme = OAuth2PasswordBearer(tokenUrl="token", scopes={"orders:read": "Read", "orders:write": "Write"})


def user(needed: SecurityScopes, token: str = Depends(scheme)):
    """Whoever holds a token with the scopes that are needed."""
    value = f'Bearer scope="{needed.scope_str}"' if needed.scopes else "Bearer"
    try:
        claims = jwt.decode(token, SECRET, algorithms=["HS256"])
    except jwt.InvalidTokenError as error:
        raise HTTPException(401, "Could not validate credentials", {"WWW-Authenticate": value}) from error
    if not set(needed.scopes) <= set(claims["scope"].split()):
        raise HTTPException(401, "Not enough permissions", {"WWW-Authenticate": value})
    return claims["sub"]


@app.get("/", response_class=HTMLResponse)
def home():
    """A page for everyone."""
    return page("<p>Library</p>")


@app.post("/token")
def token(form: OAuth2PasswordRequestForm = Depends()):
    """Signs a token with the scopes that are asked for, at most those of SCOPES."""
    if not right({"username": form.username, "password": form.password}):
        raise HTTPException(400, "Incorrect username or password")
    scope = " ".join(wish for wish in form.scopes if wish in os.environ.get("SCOPES", "orders:read").split())
    now = datetime.now(timezone.utc)
    claims = {"sub": form.username, "scope": scope, "iat": now, "exp": now + timedelta(minutes=10)}
    return {"access_token": jwt.encode(claims, SECRET, "HS256"), "token_type": "bearer"}


@app.get("/orders")
def orders(_=Security(user, scopes=["orders:read"])):
    """Data to read."""
    return ORDERS


@app.post("/orders", status_code=201)
def order(_=Security(user, scopes=["orders:write"])):
    """Data to write."""
    return {"id": 4712}
