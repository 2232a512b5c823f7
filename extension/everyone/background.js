// The button shows the panel: beside the page where the browser has a place for that, else in a window of its own.
chrome.action.onClicked.addListener(({ id, windowId }) => {
  if (chrome.sidePanel) chrome.sidePanel.open({ windowId });
  else chrome.windows.create({ url: `side.html?tab=${id}`, type: "popup", width: 400, height: 760 });
});
