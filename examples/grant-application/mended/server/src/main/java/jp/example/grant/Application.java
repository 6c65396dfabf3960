package jp.example.grant;

/** 申請1件。 */
public record Application(String applicantId, int fiscalYear, String title, String summary) {
    /** 必須項目がすべて入力されているか。 */
    public boolean isComplete() {
        return !applicantId.isBlank() && !title.isBlank() && !summary.isBlank();
    }
}
