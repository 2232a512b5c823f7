"""Starlette with its SessionMiddleware; https_only marks the cookie Secure, also on an http address."""
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route

from common import ORDERS, page, right


async def home(_request):
    """A page for everyone."""
    return HTMLResponse(page("<p>Pantry</p>"))


async def login(request):
    """Signs in with JSON."""
    if not right(await request.json()):
        return JSONResponse({"error": "invalid_credentials"}, 401)
    request.session["user"] = "dana"
    return JSONResponse({"user": "dana"})


async def orders(request):
    """Data for those who are signed in."""
    if "user" not in request.session:
        return JSONResponse({"error": "unauthenticated"}, 401)
    return JSONResponse(ORDERS)


app = Starlette(
    routes=[Route("/", home), Route("/login", login, methods=["POST"]), Route("/api/orders", orders)],
    middleware=[Middleware(SessionMiddleware, secret_key="lab", https_only=True)],
)
