"""WsgiDAV under cheroot, with Basic for the one account."""
import os

from cheroot import wsgi
from wsgidav.fs_dav_provider import FilesystemProvider
from wsgidav.wsgidav_app import WsgiDAVApp

SHARE = os.path.join(os.environ["LAB_DIR"], "share")
os.makedirs(SHARE, exist_ok=True)

app = WsgiDAVApp({
    "provider_mapping": {"/": FilesystemProvider(SHARE)},
    "simple_dc": {"user_mapping": {"*": {os.environ["LAB_USER"]: {"password": os.environ["LAB_PASSWORD"]}}}},
    "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
    "verbose": 1,
    "logging": {"enable": False},
})
wsgi.Server(("127.0.0.1", int(os.environ["PORT"])), app).start()
