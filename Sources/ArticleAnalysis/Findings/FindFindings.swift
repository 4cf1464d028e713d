func findFindings(in article: ArticleAnalysis) -> [Finding] {
    []
}
