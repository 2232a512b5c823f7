// Shows one step of the round after the other. Without it all of them stand there.
const tour = document.getElementById("tour");
const steps = [...tour.querySelectorAll("[data-step]")];
const button = (name) => tour.querySelector(`[data-tour=${name}]`);
let at = 0;

function show(next) {
  at = Math.min(Math.max(next, 0), steps.length - 1);
  steps.forEach((step, index) => {
    step.value = index + 1;
    step.hidden = index !== at;
  });
  button("back").disabled = at === 0;
  button("next").disabled = at === steps.length - 1;
}

button("next").addEventListener("click", () => show(at + 1));
button("back").addEventListener("click", () => show(at - 1));
button("leave").addEventListener("click", () => {
  tour.remove();
  document.getElementById("go").focus();
});
// Who has pressed the page's button needn't say so.
new MutationObserver(() => {
  if (steps[at].dataset.step === "press") show(at + 1);
}).observe(document.getElementById("end"), { childList: true });
show(0);
