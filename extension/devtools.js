chrome.devtools.panels.create("Why401", "icons/32.png", "panel.html", (panel) => {
  let view;
  panel.onShown.addListener((shown) => (view = shown));
  // DevTools' search field speaks to this page only.
  panel.onSearch?.addListener((action, text) => {
    view?.dispatchEvent(new view.CustomEvent("why401-search", { detail: [action, text ?? ""] }));
  });
});
