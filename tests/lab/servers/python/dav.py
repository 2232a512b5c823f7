"""WsgiDAV under cheroot, with Basic for the one account; what lies in public/ is for everyone."""
import os

from cheroot import wsgi
from wsgidav.fs_dav_provider import FilesystemProvider
from wsgidav.wsgidav_app import WsgiDAVApp

SHARE, PUBLIC = (os.path.join(os.environ["LAB_DIR"], name) for name in ("share", "public"))
for folder in (SHARE, PUBLIC):
    os.makedirs(folder, exist_ok=True)
with open(os.path.join(PUBLIC, "about.txt"), "w", encoding="utf-8") as about:
    about.write("Files\n")

app = WsgiDAVApp({
    "provider_mapping": {"/": FilesystemProvider(SHARE), "/public": FilesystemProvider(PUBLIC, readonly=True)},
    "simple_dc": {"user_mapping": {"*": {os.environ["LAB_USER"]: {"password": os.environ["LAB_PASSWORD"]}}, "/public": True}},
    "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
    "verbose": 1,
    "logging": {"enable": False},
})
wsgi.Server(("127.0.0.1", int(os.environ["PORT"])), app).start()
