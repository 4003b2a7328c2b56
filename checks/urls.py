"""The workbench's addresses, by what they show."""

from django.urls import include, path

from checks.views import (
    answers,
    article,
    calls,
    claim,
    desk,
    exports,
    gate,
    keys,
    me,
    mentions,
    questions,
    revisions,
    roles,
    sources,
)

article_urls = [
    path("", article.proof, name="article"),
    path("details/", article.details, name="article-details"),
    path("gate/", gate.gate, name="gate"),
    path("check-files/<int:number>/", gate.check_file, name="check-file"),
    path("check-files/<int:number>.json", gate.check_file_json, name="check-file-json"),
    path("report/", article.report, name="report"),
    path("report.csv", exports.article_report_csv, name="report-csv"),
    path("claims/", article.add_claim, name="add-claim"),
    path("over-time/", article.over_time, name="article-over-time"),
    path("revise/", revisions.revise, name="revise"),
    path("compare/", revisions.compare, name="compare"),
    path("questions/", questions.questions, name="questions"),
    path("bare/", revisions.bare, name="bare"),
    path("calls/", calls.calls, name="calls"),
    path("undo/", article.undo, name="undo"),
    path("clear/", article.clear_suggested, name="clear-suggested"),
]

urlpatterns = [
    path("", desk.desk, name="desk"),
    path("articles/new/", article.new, name="new-article"),
    path("articles/<int:pk>/", include(article_urls)),
    path("claims/", desk.claims, name="claims"),
    path("claims/<int:pk>/", claim.claim, name="claim"),
    path("claims/<int:pk>/over-time/", claim.over_time, name="claim-over-time"),
    path("claims.csv", exports.claims_csv, name="claims-csv"),
    path("sources/", sources.sources, name="sources"),
    path("sources/<int:pk>/", sources.source, name="source"),
    path("sources/<int:pk>/withdraw/", sources.withdraw, name="withdraw-source"),
    path("mentions/", mentions.mentions, name="mentions"),
    path("answers/<str:token>/", answers.answers, name="answers"),
    path("week/", desk.week, name="week"),
    path("search/", desk.search, name="search"),
    path("keys/", keys.keys, name="keys"),
    path("me/", me.me, name="me"),
    path("roles/", roles.roles, name="roles"),
]
