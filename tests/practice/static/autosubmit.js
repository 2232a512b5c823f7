// Sends the way-back form of the login provider, as such pages do.
document.getElementById("back").submit();
