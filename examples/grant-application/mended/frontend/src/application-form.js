import debounce from 'lodash/debounce.js';

const form = document.querySelector('#application');
const counter = document.querySelector('#summary-count');

/** 概要の文字数を数えて表示する。全角・半角とも1文字と数える。 */
function showCount(text) {
  counter.textContent = `${[...text].length} / 800 文字`;
}

async function submit(event) {
  event.preventDefault();
  const token = document.querySelector('meta[name=csrf]').content;
  const response = await fetch('/api/applications', {
    method: 'POST',
    headers: { 'X-CSRF-Token': token },
    body: new FormData(form),
  });
  if (!response.ok) {
    document.querySelector('#error').textContent = '送信できませんでした。入力内容を確かめてください。';
    return;
  }
  location.href = '/applications/complete';
}

form.addEventListener('submit', submit);
form.elements.summary.addEventListener('input', debounce((event) => showCount(event.target.value), 200));
