// Asks each host of this site to have its cookies and storage cleared (Clear-Site-Data).
const end = document.getElementById("end");
const origins = end.dataset.origins.split(" ");
await Promise.allSettled(
  origins.map((origin) => fetch(`${origin}/practice-reset`, { credentials: "include" })),
);
end.replaceChildren();
const done = document.createElement("p");
done.id = "done";
done.setAttribute("role", "status");
done.textContent = "All practice hosts start afresh.";
end.append(done);
