"""aiohttp with aiohttp-session: the session lies in a cookie encrypted with a key that each start makes anew."""
import os

from aiohttp import web
from aiohttp_session import get_session, new_session, setup
from aiohttp_session.cookie_storage import EncryptedCookieStorage
from cryptography.fernet import Fernet

from common import ORDERS, page, right


async def home(_request):
    """A page for everyone."""
    return web.Response(text=page("<p>Harbour</p>"), content_type="text/html")


async def login(request):
    """Signs in with JSON."""
    if not right(await request.json()):
        return web.json_response({"error": "invalid_credentials"}, status=401)
    session = await new_session(request)
    session["user"] = "dana"
    return web.json_response({"user": "dana"})


async def orders(request):
    """Data for those who are signed in."""
    if "user" not in await get_session(request):
        return web.json_response({"error": "unauthenticated"}, status=401)
    return web.json_response(ORDERS)


app = web.Application()
setup(app, EncryptedCookieStorage(Fernet(Fernet.generate_key()), cookie_name="AIOHTTP_SESSION", samesite="Lax", secure=True))
app.add_routes([web.get("/", home), web.post("/login", login), web.get("/api/orders", orders), web.get("/api/me", orders)])
web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None)
