<?php
// PHP's own sessions. Where the session cookie belongs (session.cookie_path) is a setting of php.ini.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$page = fn(string $body): string =>
    "<!doctype html><html lang=\"en\"><title>Lab</title><link rel=\"icon\" href=\"data:,\"><h1>Lab</h1>$body</html>\n";

if (str_ends_with($path, '/login') && $_SERVER['REQUEST_METHOD'] === 'POST') {
    $right = $_POST['username'] === getenv('LAB_USER') && $_POST['password'] === getenv('LAB_PASSWORD');
    if ($right) {
        session_start();
        session_regenerate_id(true);
        $_SESSION['user'] = $_POST['username'];
    }
    header('Location: ' . ($right ? '/app/' : '/app/login'));
    http_response_code(302);
} elseif (str_ends_with($path, '/login')) {
    echo $page('<form method="post"><input name="username"><input name="password" type="password"><button type="submit">Sign in</button></form>');
} elseif (str_starts_with($path, '/api/') || $path === '/app/data') {
    session_start(['read_and_close' => true]);
    header('Content-Type: application/json');
    if (!isset($_SESSION['user'])) http_response_code(401);
    echo json_encode(isset($_SESSION['user']) ? ['orders' => []] : ['error' => 'not_logged_in']);
} else {
    echo $page('<p id="in">App</p>');
}
