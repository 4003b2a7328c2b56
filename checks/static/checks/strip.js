// The strip above the text: one cell a claim, in text order; a click goes to the claim, the pointer says which it is.
"use strict";

{
  const strip = (event) => event.target.closest?.("#progress .strip");

  /** The first mark of the claim whose cell is below the pointer. */
  const below = (picture, event) => {
    const { left, width } = picture.getBoundingClientRect();
    const marks = document.querySelectorAll("#proof a[data-first]");
    return marks[Math.min(marks.length - 1, Math.floor(((event.clientX - left) / width) * marks.length))];
  };

  document.addEventListener("click", (event) => {
    const mark = strip(event) && below(strip(event), event);
    if (mark) mark.click();
  });

  document.addEventListener("mousemove", (event) => {
    const picture = strip(event);
    if (!picture) return;
    let words = picture.querySelector("title");
    if (!words) words = picture.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "title"));
    words.textContent = below(picture, event)?.textContent.slice(0, 80) ?? "";
  });
}
