<la:password property="password" class="form-control"/>
<input type="password" name="password" id="password">
<p>&lt;user username="tomcat" password="s3cret"/&gt;</p>
