package jp.example.grant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * 研究課題の申請を登録・照会するサービス。
 * 申請番号は「年度-連番」の形式で採番する。
 */
public class ApplicationService {
    private static final Logger LOG = Logger.getLogger(ApplicationService.class.getName());
    private final DataSource dataSource;

    public ApplicationService(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** 申請者ごとの申請件数を返す。取り下げられた申請は含めない。 */
    public int countByApplicant(String applicantId) throws SQLException {
        String sql = "SELECT COUNT(*) FROM application WHERE applicant_id = ? AND withdrawn_at IS NULL";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, applicantId);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    /** 申請を受け付け、申請番号を返す。 */
    public String submit(Application application) {
        if (!application.isComplete()) {
            throw new IllegalArgumentException("未入力の項目があります");
        }
        try {
            return numberOf(application);
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "申請番号を採番できませんでした", e);
            throw new IllegalStateException("申請を受け付けられませんでした", e);
        }
    }

    private String numberOf(Application application) throws SQLException {
        return application.fiscalYear() + "-" + String.format("%05d", countByApplicant(application.applicantId()) + 1);
    }
}
