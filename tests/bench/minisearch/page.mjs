/* global document */
/** In the browser: loads the index when somebody comes to the field, and lists what it finds. */
import MiniSearch from 'minisearch';
import { options } from './options.mjs';

const field = document.querySelector('#field');
const results = document.querySelector('#results');
let loading;

const load = async () => MiniSearch.loadJSON(await (await fetch('index.json')).text(), options);

const answer = async () => {
  const index = await (loading ??= load());
  const rows = index
    .search(field.value)
    .slice(0, 10)
    .map(({ title, path }) => {
      const [row, link] = [document.createElement('li'), document.createElement('a')];
      link.href = path;
      link.textContent = title;
      row.append(link);
      return row;
    });
  results.replaceChildren(...rows);
};

field.addEventListener('focus', () => (loading ??= load()));
field.addEventListener('input', answer);
