MT_USER="Melody"
MT_URL="https://cms.example.lg.jp/"
MT_PASS="Nelson"
