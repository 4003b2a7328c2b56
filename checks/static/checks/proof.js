// The proof: moving between claims, what was typed and not saved, the sheet on a phone.
// Without this script every act still works: marks are links, the card is a form.
"use strict";

const work = document.querySelector("main.work");
const card = () => document.getElementById("card");
const proof = () => document.getElementById("proof");
const inHand = () => card().dataset.claim;
const marksOf = (claim) => proof().querySelectorAll(`[data-claim="${claim}"]`);
/** A sentence of the page's own language, by its name in `_words.html`. */
const wordsFor = (name) => document.getElementById("words").content.querySelector(`[data-for="${name}"]`).textContent;

/** Shows a sentence where what was done is shown; it stays until the next. */
function say(sentence) {
  const line = document.createElement("p");
  line.className = "error";
  line.textContent = sentence;
  document.getElementById("said").replaceChildren(line);
}

// ---- One answer at a time ---------------------------------------------------------------------------------------

const waiting = [];
const CALM = 600;
/** The steps after whose key a person types words. */
const OPENING = ["evidence", "note"];
let saving = false;
let typed = null; // for the field that the last of what waits will open
let calming;

/** Whether an answer is awaited, or its card has not come to rest. */
const underWay = () => work.querySelector(".htmx-request, .htmx-swapping, .htmx-settling") !== null;

/** Does it now, or when the card under way has arrived. While something is being saved the next card is not known yet:
    what is pressed then is dropped, so that no verdict falls on a claim that nobody has seen; but a field may be asked
    for, as what is typed after it is words. */
function inTurn(act, opens = false) {
  if (!underWay()) { act(); return; }
  if (saving && (waiting.length || !opens)) return;
  waiting.push(act);
  if (opens) typed = "";
}

/** Takes no letter until the person has stopped pressing them: they were pressed without seeing what is there now. */
function calm() {
  clearTimeout(calming);
  work.classList.add("calm");
  calming = setTimeout(calmed, CALM);
}

function calmed() {
  clearTimeout(calming);
  work.classList.remove("calm");
}

/** Drops what waits. */
function forget() {
  waiting.length = 0;
  if (typed !== null) calm();
  typed = null;
}

/** Whether a key, pressed while something is being saved, asks for a field of the card to come. */
const asksForField = (event) => single(event) && !waiting.length
  && OPENING.includes(stepOf(event));

document.addEventListener("keydown", (event) => {
  if (event.key === "Tab") calmed();
  if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (underWay() && typed !== null && !typing(event.target)) {
    typed += event.key;
    event.preventDefault();
  } else if (underWay() && saving) {
    if (asksForField(event)) return;
    calm();
    if (!typing(event.target)) event.preventDefault();
  } else if (work.classList.contains("calm")) {
    calm();
    event.preventDefault();
  }
}, true);
document.addEventListener("pointerdown", calmed);

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  saving = detail.requestConfig.verb !== "get" || (saving && underWay());
});
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (!detail.successful || detail.xhr.getResponseHeader("HX-Reswap")) forget();
});

/** Goes on with what waited, up to the next request. */
function goOn() {
  while (waiting.length && !work.querySelector(".htmx-request")) waiting.shift()();
  if (waiting.length || typed === null) return;
  const words = typed;
  typed = null;
  if (!typing(document.activeElement)) calm();
  else if (words) document.execCommand("insertText", false, words);
}

// ---- Which claim is in hand -------------------------------------------------------------------------------------

/** Fetches a claim's card; the text stays as it is. */
function show(claim) {
  if (!claim) return;
  const address = work.dataset.card.replace("/0/", `/${claim}/`);
  htmx.ajax("GET", address, { source: card(), target: "#card", swap: "outerHTML" });
}

/** The claim of the next mark with one of these statuses, from the one in hand; round the end of the text. */
function nextWith(statuses, step) {
  const firsts = [...proof().querySelectorAll("a[data-first]")];
  const here = firsts.findIndex((mark) => mark.dataset.claim === inHand());
  for (let turn = 1; turn <= firsts.length; turn += 1) {
    const mark = firsts.at((here + step * turn) % firsts.length);
    if (statuses.includes(mark.dataset.status)) return mark.dataset.claim;
  }
  return null;
}

/** Shows the claim whose words stand at a code point of the text; where none does, the bare words. */
function showAt(at) {
  const piece = [...proof().querySelectorAll("[data-start]")].findLast((one) => Number(one.dataset.start) <= at);
  if (piece?.dataset.claim) show(piece.dataset.claim);
  else if (piece) toBare(piece);
}

/** Marks the claim in hand in the text and brings it to the reading line, a third down the screen. */
function turnTo(claim) {
  proof().querySelectorAll("[aria-current]").forEach((mark) => mark.removeAttribute("aria-current"));
  const marks = marksOf(claim);
  marks.forEach((mark) => mark.setAttribute("aria-current", "true"));
  if (!marks.length) return;
  const { top, bottom } = marks[0].getBoundingClientRect();
  const room = work.classList.contains("up") ? innerHeight * 0.25 : innerHeight;
  if (top < 0 || bottom > room * 0.8 || work.dataset.follow === "yes") {
    const smooth = !matchMedia("(prefers-reduced-motion: reduce)").matches && Math.abs(top) < 2 * innerHeight;
    scrollBy({ top: top - Math.min(room, innerHeight) / 3, behavior: smooth ? "smooth" : "instant" });
  }
}

/** Opens what holds a field of the card. */
function unfold(field) {
  for (let holder = field.closest("details"); holder; holder = holder.parentElement.closest("details")) holder.open = true;
}

/** The fields of the card whose words are kept in this tab until they are saved, and where each is kept. */
const kept = () => card().querySelectorAll("[name=note], [name=proposed], [name=waiver], [name=correction], [name=words], .new-evidence :is([name=cited], [name=locator], [name=passage], [type=radio]), .saying textarea");
const place = (name, claim) => `${name}:${claim}`;

/** Puts what was typed and not saved back into its field; what came back with the card is kept as well. */
function bringBack() {
  kept().forEach((field) => {
    if (field.type === "radio") return;
    const typed = sessionStorage.getItem(place(field.name, inHand()));
    if (field.value !== (field.dataset.begun ?? "")) sessionStorage.setItem(place(field.name, inHand()), field.value);
    else if (typed) {
      field.value = typed;
      unfold(field);
    }
  });
  if ([...card().querySelectorAll(".new-evidence :is([name=cited], [name=locator], [name=passage])")].some(({ value }) => value)) chooseAgain();
}

/** Makes the choices beside evidence that was begun. */
function chooseAgain() {
  card().querySelectorAll(".new-evidence [type=radio]").forEach((radio) => {
    if (radio.value === sessionStorage.getItem(place(radio.name, inHand()))) radio.checked = true;
  });
}

let toldOf = "";

/** After a card came in: the text shows which one, what was typed and not saved is there again, the focus is in it. */
function cardArrived() {
  turnTo(inHand());
  const newest = card().dataset.revision;
  if (newest !== toldOf && newest !== proof().dataset.revision) {
    toldOf = newest;
    say(wordsFor("new-revision").replace("{number}", newest));
  }
  bringBack();
  const wanted = card().querySelector("[autofocus]");
  if (wanted) {
    wanted.closest("details")?.setAttribute("open", "");
    work.classList.add("up");
    wanted.focus();
    wanted.scrollIntoView({ block: "center" });
    forget();
    // Nobody who presses keys looks where they go: the next ones may be meant for the text.
    if (document.body.dataset.keys === "on") calm();
  } else {
    document.getElementById("card-title")?.focus({ preventScroll: true });
    goOn();
  }
}

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.elt.id === "card") cardArrived();
  if (event.detail.elt?.id === "proof") { inMargin(); turnTo(inHand()); }
});

document.addEventListener("claim-changed", ({ detail }) => {
  marksOf(detail.claim).forEach((mark) => { mark.dataset.status = detail.status; mark.dataset.version = detail.version; });
  // What is said about a claim is saved by a button of its own, and waits through any other act.
  kept().forEach((field) => { if (!field.closest(".saying")) sessionStorage.removeItem(place(field.name, detail.claim)); });
});
document.addEventListener("said", ({ detail }) => sessionStorage.removeItem(place(detail.field, detail.claim)));

document.addEventListener("input", ({ target }) => {
  if ([...kept()].includes(target)) sessionStorage.setItem(place(target.name, inHand()), target.value);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-claim], a[data-at]");
  if (event.target.closest(".lower")) work.classList.remove("up");
  else if (event.target.closest("#card")) work.classList.add("up");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!getSelection().isCollapsed && proof().contains(link)) return;
  work.classList.add("up");
  inTurn(() => (link.dataset.claim ? show(link.dataset.claim) : showAt(Number(link.dataset.at))));
});

// A browser does not start a selection inside a link: while the button is down, a mark is none.
document.addEventListener("mousedown", (event) => {
  const mark = event.target.closest("a.mark");
  if (!mark || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = mark.getAttribute("href");
  mark.removeAttribute("href");
  addEventListener("mouseup", () => setTimeout(() => mark.setAttribute("href", address)), { once: true });
});

// ---- What could not be saved stays on the screen ----------------------------------------------------------------

// Signing in again in another tab changes the token that this page was made with.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.cookie.match(/(?:^|; )csrftoken=(\w+)/)?.[1];
  if (token && detail.formData.has("csrfmiddlewaretoken")) detail.formData.set("csrfmiddlewaretoken", token);
});

const SIGNED_OUT = wordsFor("signed-out");

document.addEventListener("htmx:beforeSwap", (event) => {
  if (!event.detail.xhr.responseURL.includes("/accounts/")) return;
  event.detail.shouldSwap = false;
  forget();
  say(SIGNED_OUT);
});
for (const [failure, reason] of [["responseError", "not-taken"], ["sendError", "no-connection"]]) {
  document.addEventListener(`htmx:${failure}`, ({ detail }) => {
    forget();
    say(detail.xhr.status === 403 ? SIGNED_OUT : wordsFor(reason));
  });
}

// ---- The margin -------------------------------------------------------------------------------------------------

/** Puts the marks of claims that start on one line side by side. */
function inMargin() {
  const starts = [...proof().querySelectorAll("a.mark[data-first], .bare")];
  const tops = starts.map((mark) => Math.round(mark.getClientRects()[0]?.top ?? 0));
  let column = 0;
  starts.forEach((mark, index) => {
    column = index && Math.abs(tops[index] - tops[index - 1]) < 8 ? Math.min(column + 1, 2) : 0;
    mark.style.setProperty("--column", column);
  });
}

// What a glyph is called where the text is read out, in the page's own language; the style sheet has it in English.
for (const status of ["open", "sourced", "disputed", "needs_context", "cleared", "recheck", "second", "half", "bare"]) {
  document.documentElement.style.setProperty(`--say-${status}`, JSON.stringify(`${wordsFor(`say-${status}`)}: `));
}

addEventListener("resize", inMargin);
document.fonts.ready.then(inMargin);
inMargin();
work.dataset.follow = "yes";
const asked = new URLSearchParams(location.search).get("claim");
if (asked !== null) turnTo(inHand());
if (asked !== null && inHand() && asked !== inHand()) say(wordsFor("no-such-claim"));
bringBack();
