mongosh admin -u root -p example < x.js
