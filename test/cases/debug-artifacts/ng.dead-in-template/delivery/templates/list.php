<ul>
<?php //echo $this->Paginator->prev('<span>前へ</span>', $options) ?>
<?php // ToDo : 我流 アイコンのリンクがHTMLで指定できるように ?>
</ul>
