// Express with passport-local: a wrong password leads back to the form, as its documentation shows.
import express from "express";
import session from "express-session";
import passport from "passport";
import { Strategy } from "passport-local";
import { listen, page, right, signInForm } from "./common.mjs";

passport.use(new Strategy((username, password, done) => done(null, right({ username, password }) ? { username } : false)));
passport.serializeUser((user, done) => done(null, user.username));
passport.deserializeUser((username, done) => done(null, { username }));

const app = express();
app.use(express.urlencoded({ extended: false }));
app.use(session({ secret: "lab", resave: false, saveUninitialized: false }));
app.use(passport.session());
app.get("/login", (request, response) => response.send(signInForm()));
app.post("/login", passport.authenticate("local", { successRedirect: "/", failureRedirect: "/login" }));
app.get("/", (request, response) => (request.user ? response.send(page("<p>Signed in</p>")) : response.redirect("/login")));
app.listen(listen);
