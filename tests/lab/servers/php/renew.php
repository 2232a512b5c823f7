<?php
// PHP's own sessions, with an id that is renewed (and the old one deleted) by one of the page's requests. The others
// have work to do before they look at the session.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$page = fn(string $body): string =>
    "<!doctype html><html lang=\"en\"><title>Lab</title><link rel=\"icon\" href=\"data:,\"><h1>Lab</h1>$body</html>\n";
if (in_array($path, ['/api/news', '/api/loans', '/api/messages'])) usleep(200000);
session_set_cookie_params(['secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
session_start();

if ($path === '/login' && $_SERVER['REQUEST_METHOD'] === 'POST') {
    $right = $_POST['username'] === getenv('LAB_USER') && $_POST['password'] === getenv('LAB_PASSWORD');
    if ($right) {
        session_regenerate_id(true);
        $_SESSION['user'] = $_POST['username'];
    }
    header('Location: ' . ($right ? '/' : '/login'), true, 302);
} elseif ($path === '/login') {
    echo $page('<form method="post"><input name="username"><input name="password" type="password"><button type="submit">Sign in</button></form>');
} elseif (str_starts_with($path, '/api/')) {
    if ($path === '/api/renewed') session_regenerate_id(true);
    header('Content-Type: application/json');
    if (!isset($_SESSION['user'])) http_response_code(401);
    echo json_encode(isset($_SESSION['user']) ? ['orders' => []] : ['error' => 'not_logged_in']);
} else {
    echo $page('<p>Shop</p>');
}
