create sequence task_log start with 1 increment by 1;
