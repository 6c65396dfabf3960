<%@ page contentType="text/html; charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<!doctype html>
<html lang="ja">
  <head><title>研究課題 申請受付</title></head>
  <body>
    <h1>研究課題 申請受付</h1>
    <p>ようこそ、<c:out value="${applicant.name}"/> さん</p>
  </body>
</html>
