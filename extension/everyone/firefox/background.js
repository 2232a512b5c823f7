// The button shows the panel in the sidebar.
chrome.action.onClicked.addListener(() => chrome.sidebarAction.open());
