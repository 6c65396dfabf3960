function f(e, message) {
  alert(t('error.limit'));
  alert("親カテゴリは選択できません");
  alert(message);
  alert(e.message);
  if (!confirm('Delete?')) return;
}
