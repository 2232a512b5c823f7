chrome.devtools.panels.create("Why401", "icons/32.png", "panel.html");
