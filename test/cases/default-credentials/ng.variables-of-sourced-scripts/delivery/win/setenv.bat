set KZU=sa
set KZP=sa
