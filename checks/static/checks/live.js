// What colleagues do meanwhile: asked for every few seconds, and shown so that nothing moves under the reader.
// After proof.js, whose functions it uses. Without this script the page is as it was when it was fetched.
"use strict";

{
  const EVERY = 2_500;
  const SOON = 400;
  const AT_MOST = 15_000;
  const HEARD_EVERY = 10_000;
  const FAILURES_TOLD = 3;

  const corner = document.getElementById("news");
  let after = Number(work.dataset.after);
  let textAt = after; // the event that the text with its marks is as new as
  let heardAt = after; // the event up to which what happened was said aloud
  let seen = "";
  let on = {};
  let failures = 0;
  let asking = false;
  let wanted = false; // what waits was asked for
  let pointerDown = false;
  let turn = 0; // how often an answer to something else has changed the screen
  let timer;

  // ---- Asking ---------------------------------------------------------------------------------------------------

  function askIn(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(ask, milliseconds);
  }

  /** Whether the person is in the middle of something that an answer could come between. */
  const busy = () => pointerDown || underWay();

  async function ask() {
    clearTimeout(timer);
    if (document.hidden || asking) return;
    asking = true;
    const [before, askedFor, waiting] = [turn, wanted, textAt < after && holding()];
    const about = new URLSearchParams({
      after, text: textAt, card: card().dataset.event ?? after, revision: proof().dataset.revision, claim: inHand() ?? "", seen,
      heard: heardAt, held: waiting ? "1" : "",
    });
    try {
      const answer = await fetch(`${work.dataset.news}?${about}`, { signal: AbortSignal.timeout(AT_MOST) });
      if (isSignedOut(answer)) { asking = false; line("connection", SIGNED_OUT); return; }
      if (answer.status === 404) { asking = false; line("connection", wordsFor("not-yours")); return; }
      if (!answer.ok) throw new Error(answer.status);
      failures = 0;
      line("connection", "");
      // Where the screen has moved on, the answer is to a question that nobody asks any more.
      const fresh = answer.status === 200 ? await page(answer) : null;
      const late = busy() || before !== turn;
      if (fresh && !late) arrived(fresh, waiting);
      const again = late || wanted !== askedFor;
      if (!again) wanted = false;
      asking = false;
      askIn(again ? SOON : EVERY);
    } catch {
      asking = false;
      failures += 1;
      if (failures >= FAILURES_TOLD) line("connection", wordsFor("offline"));
      askIn(Math.min(EVERY * 2 ** failures, AT_MOST));
    }
  }

  const isSignedOut = (answer) => answer.status === 403 || answer.url.includes("/accounts/");
  const page = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

  // ---- Showing --------------------------------------------------------------------------------------------------

  /** Whether another text has to wait: words that are selected are about to be claimed. */
  const holding = () => !wanted && selected() !== null;

  function arrived(fresh, waiting) {
    const told = JSON.parse(fresh.getElementById("told").textContent);
    // An answer without a word on the text leaves it waiting.
    const held = told.moved ? holding() : waiting;
    keepingPlace(() => {
      for (const id of ["progress", "alerts"]) swap(fresh, id);
      if (!held) for (const id of ["bare", "cut", "proof"]) swap(fresh, id);
      for (const [claim, status] of Object.entries(told.statuses ?? {})) {
        const version = told.versions[claim];
        marksOf(claim).forEach((mark) => Object.assign(mark.dataset, { status, version }));
      }
    });
    if (told.moved && !held) inMargin();
    lines(fresh, held);
    if (told.here !== undefined) {
      ({ on } = told);
      showHere(told.here);
    }
    showOn();
    if (told.card) cardChanged(told);
    if (told.after > after) hear([told.card], told);
    ({ after, seen } = told);
    if (!held) textAt = Math.max(textAt, after);
  }

  /** Puts a fragment in the place of the one with the same id; what was open or in focus there stays so. */
  function swap(fresh, id) {
    const [before, now] = [document.getElementById(id), fresh.getElementById(id)];
    if (!before || !now) return;
    const focused = before.contains(document.activeElement) ? document.activeElement : null;
    const place = focused ? controls(before).indexOf(focused) : -1;
    reopen(before, now);
    before.replaceWith(now);
    if (!focused) return;
    const same = now.querySelector(`[data-claim="${focused.dataset.claim}"]`) ?? controls(now)[place] ?? marksOf(inHand())[0];
    same?.focus({ preventScroll: true });
  }

  const controls = (part) => [...part.querySelectorAll("a, button, summary")];

  /** Opens what was open before, by its summary; where there is but one such thing, whatever its summary says by now. */
  function reopen(before, now) {
    const [old, all] = [before, now].map((one) => [...one.querySelectorAll("details")]);
    const summary = (one) => one.firstElementChild.textContent;
    for (const one of old.filter(({ open }) => open)) {
      const same = old.length === 1 ? all[0] : all.find((other) => summary(other) === summary(one));
      same?.setAttribute("open", "");
    }
  }

  /** Changes the page, and leaves the paragraph at the reading line where it stands on the screen. */
  function keepingPlace(change) {
    const all = () => [...proof().querySelectorAll(":scope > p")];
    const tops = all().map((one) => one.getBoundingClientRect());
    const at = Math.max(0, tops.findIndex((one) => one.bottom > innerHeight / 3));
    const top = () => all()[at]?.getBoundingClientRect().top ?? 0;
    const before = tops[at]?.top ?? 0;
    change();
    const down = top() - before;
    if (!down) return;
    const galley = proof().parentElement;
    const lacks = scrollY + innerHeight + down - document.documentElement.scrollHeight;
    if (lacks > 0) galley.style.paddingBottom = `${parseFloat(getComputedStyle(galley).paddingBottom) + lacks + 1}px`;
    scrollBy({ top: down, behavior: "instant" });
    // At the top of the page there is no scrolling back: the room above stays.
    const up = before - top();
    if (up > 0) proof().style.marginTop = `${parseFloat(getComputedStyle(proof()).marginTop) + up}px`;
  }

  // ---- The corner -----------------------------------------------------------------------------------------------

  /** A line of one kind in the corner, in place of the one before; "" takes it away. */
  function line(kind, content) {
    const before = corner.querySelector(`[data-line="${kind}"]`);
    if (before && before.textContent === content) return;
    const focused = before?.contains(document.activeElement);
    before?.remove();
    if (content) {
      const one = content instanceof Node ? content : Object.assign(document.createElement("p"), { textContent: content });
      one.dataset.line = kind;
      corner.append(one);
    }
    if (kind === "connection") hear([content]);
    if (focused) (corner.querySelector(`[data-line="${kind}"] :is(a, button)`) ?? marksOf(inHand())[0])?.focus({ preventScroll: true });
  }

  function lines(fresh, held) {
    if (!held) line("updates", "");
    fresh.querySelectorAll("#lines > p").forEach((one) => {
      if (one.dataset.line !== "updates" || held) line(one.dataset.line, one);
    });
    const shown = corner.querySelector(`[data-revision="${proof().dataset.revision}"]`);
    if (shown) line("revision", "");
  }

  corner.addEventListener("click", ({ target }) => {
    if (!target.closest("button")) return;
    wanted = true;
    ask();
  });

  // ---- Who is where ---------------------------------------------------------------------------------------------

  function showHere(sentence) {
    const here = document.getElementById("here");
    here.textContent = sentence;
    here.title = sentence;
  }

  function showOn() {
    proof().querySelectorAll("[data-with]").forEach((mark) => { mark.removeAttribute("data-with"); mark.removeAttribute("title"); });
    const onLine = new Map();
    for (const [claim, { initials, sentence }] of Object.entries(on)) {
      const mark = [...marksOf(claim)].at(-1);
      if (!mark) continue;
      const bottom = Math.round([...mark.getClientRects()].at(-1)?.bottom ?? 0);
      mark.style.setProperty("--beside", onLine.get(bottom) ?? 0);
      onLine.set(bottom, (onLine.get(bottom) ?? 0) + 1);
      mark.dataset.with = initials;
      mark.title = sentence;
    }
    card().querySelector(".with")?.remove();
    const sentence = on[inHand()]?.sentence;
    if (sentence) card().prepend(Object.assign(document.createElement("p"), { className: "with", textContent: sentence, title: sentence }));
  }

  // ---- The card -------------------------------------------------------------------------------------------------

  const fields = () => [...card().querySelectorAll("input:not([type=hidden]), textarea, select")];

  /** Whether a field holds something else than it came with. */
  function typedInto(field) {
    if (field.matches("[type=radio], [type=checkbox]")) return field.checked !== field.defaultChecked;
    if (field.matches("select")) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
    return field.value !== field.defaultValue;
  }

  /** Whether words of the card are selected. */
  const copying = () => !getSelection().isCollapsed && card().contains(getSelection().anchorNode);

  /** Whether another card could come without anything moving that the person reads, types or is about to press. */
  const undisturbed = () => !card().contains(document.activeElement) && !card().matches(":hover") && !work.classList.contains("up")
    && !card().scrollTop && !copying() && !card().querySelector("details[open], .refused, .conflict") && !fields().some(typedInto);

  function cardChanged(told) {
    if (!told.revised && undisturbed()) fetchCard(told.card, false);
    else cardLine(told.card);
  }

  /** Says on the card that it is old; over its head, as nothing may move, and so with the claim's number that stood there. */
  function cardLine(sentence) {
    if (card().querySelector(".changed span")?.title === sentence) return;
    card().querySelector(".changed")?.remove();
    const numbered = document.getElementById("card-title").textContent;
    const holder = Object.assign(document.createElement("div"), { className: "changed" });
    const one = document.createElement("p");
    const words = Object.assign(document.createElement("span"), { textContent: `${numbered} · ${sentence}`, title: sentence });
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: wordsFor("show") });
    button.addEventListener("click", () => fetchCard(sentence, true));
    one.append(words, button);
    holder.append(one);
    card().prepend(holder);
  }

  /** Fetches the card in hand anew; what was typed stays in it. */
  async function fetchCard(sentence, wanted) {
    const [claim, before] = [inHand(), turn];
    const answer = await fetch(work.dataset.card.replace("/0/", `/${claim}/`), { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer?.ok || isSignedOut(answer)) { cardLine(sentence); return; }
    const fresh = await page(answer);
    // An answer to an act that came meanwhile is as new, or newer.
    const has = (page) => Number(page.querySelector("#card").dataset.event);
    if (claim !== inHand() || (before !== turn && has(document) >= has(fresh))) return;
    if (busy() || before !== turn || !(wanted || undisturbed())) { cardLine(sentence); return; }
    const typed = fields().filter(typedInto).map(({ type, name, value, checked }) => ({ type, name, value, checked }));
    const { scrollTop } = card();
    keepingPlace(() => { for (const id of ["card", "progress", "alerts"]) swap(fresh, id); });
    htmx.process(card());
    typeAgain(typed);
    bringBack();
    showOn();
    card().scrollTop = scrollTop;
    if (wanted) document.getElementById("card-title")?.focus({ preventScroll: true });
  }

  function typeAgain(typed) {
    for (const { type, name, value, checked } of typed) {
      const same = fields().filter((field) => field.name === name);
      const field = ["radio", "checkbox"].includes(type) ? same.find((one) => one.value === value) : same[0];
      if (!field) continue;
      if (["radio", "checkbox"].includes(type)) field.checked = checked;
      else field.value = value;
      unfold(field);
    }
  }

  // ---- What a screen reader says: collected, so that it does not chatter ------------------------------------------

  let toHear = new Set();
  let counted = null; // what the desk told last of how much happened since that was said
  let quiet = false;

  function hear(sentences, told = counted) {
    sentences.filter(Boolean).forEach((sentence) => toHear.add(sentence));
    counted = told?.heard ? told : null;
    if (told && !counted) heardAt = told.after;
    const said = [counted?.heard, ...[...toHear].slice(-3)].filter(Boolean);
    if (!said.length || quiet) return;
    document.getElementById("heard").textContent = said.join(" ");
    heardAt = counted?.after ?? heardAt;
    toHear = new Set();
    counted = null;
    quiet = true;
    setTimeout(() => { quiet = false; hear([]); }, HEARD_EVERY);
  }

  // ---- When -----------------------------------------------------------------------------------------------------

  document.addEventListener("visibilitychange", () => { if (!document.hidden) ask(); });
  document.addEventListener("pointerdown", ({ button }) => { pointerDown = button === 0; });
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => { pointerDown = false; });
  // The pointer of a list that drops down, or of another window, goes up unheard.
  document.addEventListener("pointermove", ({ buttons }) => { if (!buttons) pointerDown = false; });
  document.addEventListener("htmx:beforeSwap", () => { turn += 1; });
  document.addEventListener("htmx:afterSettle", ({ detail }) => {
    if (!["card", "proof"].includes(detail.elt.id)) return;
    if (detail.elt.id === "proof") textAt = Number(card().dataset.event ?? textAt);
    showOn();
    // Colleagues soon see which claim is in hand now.
    askIn(SOON);
  });
  ask();
}
