# Mojolicious with its own sessions: the whole session lies in a signed cookie. SECRET is the key.
use Mojolicious::Lite -signatures;

app->secrets([$ENV{SECRET} // 'first']);
app->sessions->secure(1);
app->log->level('fatal');

sub page ($body) {
  qq(<!doctype html><html lang="en"><title>Lab</title><link rel="icon" href="data:,"><h1>Lab</h1>$body</html>\n);
}
my $form = page('<form method="post" action="/login"><input name="username"><input name="password" type="password">'
    . '<button type="submit">Sign in</button></form>');

get '/' => sub ($c) { $c->render(text => page('<p>Garden</p>')) };
get '/login' => sub ($c) { $c->render(text => $form) };
post '/login' => sub ($c) {
  my $right = $c->param('username') eq $ENV{LAB_USER} && $c->param('password') eq $ENV{LAB_PASSWORD};
  return $c->render(text => $form) unless $right;
  $c->session(user => $c->param('username'));
  $c->redirect_to('/');
};

under '/api' => sub ($c) {
  return 1 if $c->session('user');
  $c->render(json => {error => 'login required'}, status => 401);
  return undef;
};
get '/:what' => sub ($c) { $c->render(json => []) };

app->start('daemon', '-l', "http://127.0.0.1:$ENV{PORT}");
