import debounce from 'lodash/debounce.js';

const form = document.querySelector('#application');
const counter = document.querySelector('#summary-count');

/** 概要の文字数を数えて表示する。全角・半角とも1文字と数える。 */
function showCount(text) {
  counter.textContent = `${[...text].length} / 800 文字`;
}

async function submit(event) {
  event.preventDefault();
  const body = new FormData(form);
  console.log('submit!!!', Object.fromEntries(body));
  debugger;
  // const token = document.querySelector('meta[name=csrf]').content;
  // const response = await fetch('/api/applications', {
  //   method: 'POST', headers: { 'X-CSRF-Token': token }, body,
  // });
  const response = await fetch('/api/applications', { method: 'POST', body });
  // TODO 後で消す: エラー処理
  alert('here');
  location.href = (await response.json()).next;
}

form.addEventListener('submit', submit);
form.elements.summary.addEventListener('input', debounce((event) => showCount(event.target.value), 200));
