### What the round through the panel says, beside the page of one fault.

tour-start = Show me round
tour-title = A round through the panel
tour-open = Open the developer tools (F12, on a Mac ⌥⌘I) and choose the panel “Why401”.
tour-press = Press “{ $button }” on this page. It will fail.
tour-read = Look at the panel. Its sentence says why; the line above it says how sure that is and who can mend it.
tour-why = Choose a statement under “{ $evidence }”. The panel shows the request it comes from and marks the place.
tour-do = The large button is what helps most. Before anything is changed it says what will happen.
tour-share = “{ $share }” makes a report to hand on. “{ $save }” keeps a recording in which tokens, cookies and passwords are replaced.
tour-done = That is all. Choose another page from the list, and see whether you know the reason before you look at the panel.
tour-back = Back
tour-next = Next
tour-leave = Leave
