--
-- PostgreSQL database dump
--
-- Name: users; Type: TABLE; Schema: public; Owner: app
--
/*!40101 SET NAMES utf8 */;
/*!50001 CREATE VIEW `v` AS
SELECT id FROM users */;
-- Table structure for table `users`
SELECT /*+ INDEX(u idx) */ id FROM users u;
/****** Object:  Table [dbo].[users]    Script Date: 2024/01/01 10:00:00 ******/
\connect app
