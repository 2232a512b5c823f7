"""Tornado with signed cookies and its XSRF protection."""
import asyncio
import os

import tornado.web

from common import page, right


class Home(tornado.web.RequestHandler):
    """A page for everyone."""

    def get(self):
        """The page."""
        self.finish(page("<p>Studio</p>"))


class Login(tornado.web.RequestHandler):
    """Signs in with a form; it is exempt from the check, as sign-ins of APIs are."""

    def check_xsrf_cookie(self):
        """None here."""

    def post(self):
        """Name and password."""
        if not right({name: self.get_body_argument(name) for name in ("username", "password")}):
            self.set_status(401)
            return
        self.set_signed_cookie("user", "dana", secure=True, samesite="Lax")
        self.xsrf_token  # sets the cookie
        self.finish({"user": "dana"})


class Orders(tornado.web.RequestHandler):
    """Data for those who are signed in."""

    def get(self):
        """To read."""
        if not self.get_signed_cookie("user"):
            raise tornado.web.HTTPError(401)
        self.finish({"orders": []})

    def post(self):
        """To write."""
        self.set_status(201)


async def main():
    """Serves until it is stopped."""
    app = tornado.web.Application(
        [("/", Home), ("/login", Login), ("/api/orders", Orders)], cookie_secret="lab", xsrf_cookies=True
    )
    app.listen(int(os.environ["PORT"]), "127.0.0.1")
    await asyncio.Event().wait()


asyncio.run(main())
