"""Django in one file: sessions and its CSRF protection, with Django REST framework's own tokens and simplejwt.

Settings come from the environment: SESSION_AGE (seconds), ACCESS_LIFE (seconds), TRUSTED_ORIGIN, API (jwt for simplejwt),
SSL_REDIRECT (1: pages by http are sent to https).
"""
import os
from datetime import timedelta

import django
from django.conf import settings

FOLDER = os.environ["LAB_DIR"]
settings.configure(
    DEBUG=False,
    SECRET_KEY=os.environ.get("SECRET", "lab-secret-of-thirty-two-bytes-or-more"),
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "rest_framework",
        "rest_framework.authtoken",
    ],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{FOLDER}/django.sqlite"}},
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    SESSION_COOKIE_AGE=int(os.environ.get("SESSION_AGE", "3600")),
    SECURE_SSL_REDIRECT=os.environ.get("SSL_REDIRECT") == "1",
    SESSION_COOKIE_SECURE=True,
    CSRF_COOKIE_SECURE=True,
    CSRF_TRUSTED_ORIGINS=[origin for origin in [os.environ.get("TRUSTED_ORIGIN")] if origin],
    LOGIN_URL="/login",
    USE_TZ=True,
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [
            "rest_framework_simplejwt.authentication.JWTAuthentication"
            if os.environ.get("API") == "jwt"
            else "rest_framework.authentication.TokenAuthentication"
        ],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    },
    SIMPLE_JWT={"ACCESS_TOKEN_LIFETIME": timedelta(seconds=int(os.environ.get("ACCESS_LIFE", "300")))},
)
django.setup()

from django.contrib.auth import authenticate, get_user_model, login  # noqa: E402
from django.contrib.auth.decorators import login_required  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse  # noqa: E402
from django.middleware.csrf import get_token  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework.authtoken.models import Token  # noqa: E402
from rest_framework.authtoken.views import obtain_auth_token  # noqa: E402
from rest_framework.decorators import api_view  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView  # noqa: E402

from common import ORDERS, page, sign_in_form  # noqa: E402


def home(request):
    """A page for everyone."""
    return HttpResponse(page("<p>Desk</p>"))


def sign_in(request):
    """The form, and what it is sent to."""
    if request.method == "POST":
        user = authenticate(request, username=request.POST["username"], password=request.POST["password"])
        if user:
            login(request, user)
            return HttpResponseRedirect(request.GET.get("next", "/"))
    return HttpResponse(sign_in_form(request.get_full_path(), f'<input type="hidden" name="csrfmiddlewaretoken" value="{get_token(request)}">'))


@login_required
def desk(request):
    """A page for those who are signed in, with a form."""
    hidden = f'<input type="hidden" name="csrfmiddlewaretoken" value="{get_token(request)}">'
    return HttpResponse(page(f'<p id="in">Signed in</p><form method="post" action="/save">{hidden}<button type="submit">Save</button></form>'))


@login_required
def save(request):
    """What the form is sent to."""
    return HttpResponseRedirect("/desk")


@login_required
def data(request):
    """Data for the page's own script."""
    return JsonResponse({"orders": ORDERS})


@api_view(["GET"])
def orders(request):
    """Data for those who hold a token."""
    return Response(ORDERS)


def administration(request):
    """What an administrator does elsewhere: withdraws every token."""
    Token.objects.all().delete()
    return HttpResponse(status=204)


urlpatterns = [
    path("", home),
    path("login", sign_in),
    path("desk", desk),
    path("save", save),
    path("data", data),
    path("api/orders/", orders),
    path("api-token-auth/", obtain_auth_token),
    path("api/token/", TokenObtainPairView.as_view()),
    path("api/token/refresh/", TokenRefreshView.as_view()),
    path("administration", administration),
]

call_command("migrate", run_syncdb=True, verbosity=0)
if not get_user_model().objects.exists():
    get_user_model().objects.create_user(os.environ["LAB_USER"], password=os.environ["LAB_PASSWORD"])
app = get_wsgi_application()
