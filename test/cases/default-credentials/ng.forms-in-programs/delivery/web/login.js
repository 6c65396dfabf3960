if (document.getElementById('id').value == 'admin' && document.getElementById('pass').value == 'admin') next();
if ($('#password').val() === 'admin') next();
