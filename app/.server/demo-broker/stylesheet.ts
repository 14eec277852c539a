/**
 * The demo pages' own small stylesheet. It shares nothing with the portal, and must not: nobody
 * may take these pages for the portal or for MitID. Contrast is at least 4.5:1 in both schemes.
 */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1b1b1b; --quiet: #4a4a4a; --line: #767676; --edge: #6b2fa0;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #17141b; --text: #f3f0f6; --quiet: #c9c2d1; --line: #948c9e; --edge: #cda6f0; }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 1.0625rem/1.5 system-ui, sans-serif;
}
main, .label { max-width: 42rem; margin: 0 auto; padding: 0 1rem; }
.band { border-bottom: 0.25rem dashed var(--edge); padding: 0.75rem 0; font-weight: 700; }
h1 { margin: 1.5rem 0 0.5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
[lang="en"] { display: block; color: var(--quiet); font-size: 0.9375rem; font-weight: 400; }
fieldset { margin: 1.5rem 0 0; padding: 0.5rem 1rem; border: 1px solid var(--line); }
.choice { display: flex; align-items: center; gap: 0.75rem; min-height: 2.75rem; }
.choice input { width: 1.5rem; height: 1.5rem; flex: none; accent-color: var(--edge); }
ul { list-style: none; margin: 0; padding: 0; }
li + li { margin-top: 0.5rem; }
button, .button {
  display: block; width: 100%; min-height: 2.75rem; padding: 0.5rem 1rem; text-align: left;
  font: inherit; color: inherit; background: none; cursor: pointer; text-decoration: none;
  border: 1px solid var(--line); border-radius: 0.375rem; overflow-wrap: anywhere;
}
button:hover, .button:hover { border-color: var(--edge); background: rgb(128 90 170 / 0.12); }
:focus-visible { outline: 3px solid var(--edge); outline-offset: 2px; }
.name { display: block; font-weight: 700; }
.detail { display: block; }
.problem { border-left: 0.25rem solid var(--edge); padding-left: 0.75rem; }
.cancel { width: auto; margin: 2rem 0; text-align: center; }
`;
