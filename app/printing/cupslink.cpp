#include "printing/cupslink.h"

#include <QFile>
#include <array>
#include <cups/cups.h>

namespace clips::printing {

namespace {

constexpr int silenceMs = 250;
constexpr int jobsLookedAt = 50;
constexpr char jobTitle[] = "CLIPS"; // says nothing about anybody
constexpr char bothSidesKeyword[] = "two-sided-long-edge";

using Ipp = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

Ipp owned(ipp_t *message)
{
    return Ipp(message, &ippDelete);
}

/// A question at the counter is not a place to type a spooler's password.
const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

Result<void, CupsError> outcome(const ipp_t *response)
{
    const ipp_status_t status = cupsLastError();
    if (response && status < IPP_STATUS_REDIRECTION_OTHER_SITE)
        return {};
    if (status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE)
        return Failure{CupsError::Gone};
    const bool clientError = status >= IPP_STATUS_ERROR_BAD_REQUEST && status < IPP_STATUS_ERROR_INTERNAL;
    if (clientError || status == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS ||
        status >= IPP_STATUS_ERROR_CUPS_AUTHENTICATION_CANCELED)
        return Failure{CupsError::Rejected};
    return Failure{CupsError::Unreachable};
}

QString printerUri(const QString &queue)
{
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr, "localhost", 0,
                     "/printers/%s", queue.toUtf8().constData());
    return QString::fromUtf8(uri.data());
}

Ipp request(ipp_op_t operation, const QString &queue, int job = 0)
{
    Ipp message = owned(ippNewRequest(operation));
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 printerUri(queue).toUtf8().constData());
    if (job > 0)
        ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return message;
}

int integerOf(ipp_t *message, const char *name, int otherwise)
{
    ipp_attribute_t *attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    return attribute ? ippGetInteger(attribute, 0) : otherwise;
}

QStringList textsOf(ipp_t *message, const char *name)
{
    QStringList texts;
    ipp_attribute_t *attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i)
        texts << QString::fromUtf8(ippGetString(attribute, i, nullptr));
    return texts;
}

void ask(ipp_t *message, const QList<const char *> &attributes)
{
    ippAddStrings(message, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  static_cast<int>(attributes.size()), nullptr, attributes.constData());
}

void readPrinter(ipp_t *message, JobLook &look)
{
    look.printerState = integerOf(message, "printer-state", IPP_PSTATE_IDLE);
    look.printerReasons = textsOf(message, "printer-state-reasons");
    look.deviceUri = textsOf(message, "device-uri").join(QString());
}

} // namespace

CupsLink::CupsLink(int answerWithinMs, StopFlag &stop)
    : m_stop(stop)
    , m_silencesAllowed(std::max(1, answerWithinMs / silenceMs))
{}

CupsLink::~CupsLink()
{
    httpClose(m_http);
}

/// libcups calls this each time a wait brought nothing; 0 gives up.
int CupsLink::onSilence(http_t *, void *link)
{
    auto *self = static_cast<CupsLink *>(link);
    return !self->m_stop.isRaised() && ++self->m_silences < self->m_silencesAllowed;
}

Result<std::unique_ptr<CupsLink>, CupsError> CupsLink::open(const QString &server, int answerWithinMs, StopFlag &stop)
{
    cupsSetPasswordCB2(&noPassword, nullptr); // per thread, hence here
    QString host = server.isEmpty() ? QString::fromUtf8(cupsServer()) : server;
    int port = ippPort();
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon > 0 && !host.startsWith(u'/') && !host.endsWith(u']')) {
        port = host.mid(colon + 1).toInt();
        host.truncate(colon);
    }

    auto link = std::unique_ptr<CupsLink>(new CupsLink(answerWithinMs, stop));
    link->m_http = httpConnect2(host.toUtf8().constData(), port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1,
                                answerWithinMs, stop.forCups());
    if (!link->m_http)
        return Failure{CupsError::Unreachable};
    httpSetTimeout(link->m_http, silenceMs / 1000.0, &CupsLink::onSilence, link.get());
    return link;
}

Result<int, CupsError> CupsLink::createJob(const QString &queue, const QString &media, bool bothSides)
{
    // A printer that cannot turn the sheet refuses a job that asks for it.
    const bool twoSides = bothSides && turnsSheets(queue);
    m_silences = 0;
    Ipp message = request(IPP_OP_CREATE_JOB, queue);
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, jobTitle);
    // Without a medium a queue falls back on its own, Letter at worst, and cuts a roll's receipt off.
    ippAddString(message.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", nullptr, media.toUtf8().constData());
    ippAddString(message.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
    if (twoSides)
        ippAddString(message.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, bothSidesKeyword);
    const Ipp response = owned(cupsDoRequest(m_http, message.release(), "/"));
    if (const auto result = outcome(response.get()); !result)
        return Failure{result.error() == CupsError::Gone ? CupsError::Rejected : result.error()}; // no such queue
    const int job = integerOf(response.get(), "job-id", 0);
    if (job <= 0)
        return Failure{CupsError::Rejected};
    return job;
}

bool CupsLink::turnsSheets(const QString &queue)
{
    m_silences = 0;
    Ipp message = request(IPP_OP_GET_PRINTER_ATTRIBUTES, queue);
    ask(message.get(), {"sides-supported"});
    const Ipp response = owned(cupsDoRequest(m_http, message.release(), "/"));
    return outcome(response.get()) &&
           textsOf(response.get(), "sides-supported").contains(QLatin1String(bothSidesKeyword));
}

Result<void, CupsError> CupsLink::sendDocument(const QString &queue, int job, const QString &pdfPath)
{
    m_silences = 0;
    Ipp message = request(IPP_OP_SEND_DOCUMENT, queue, job);
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, "application/pdf");
    ippAddBoolean(message.get(), IPP_TAG_OPERATION, "last-document", 1);
    const Ipp response =
        owned(cupsDoFileRequest(m_http, message.release(), "/", QFile::encodeName(pdfPath).constData()));
    return outcome(response.get());
}

Result<JobLook, CupsError> CupsLink::look(const QString &queue, int job)
{
    m_silences = 0;
    Ipp message = request(IPP_OP_GET_JOB_ATTRIBUTES, queue, job);
    ask(message.get(), {"job-state", "job-printer-state-message", "number-of-documents"});
    const Ipp response = owned(cupsDoRequest(m_http, message.release(), "/"));
    if (const auto result = outcome(response.get()); !result)
        return Failure{result.error()};

    JobLook look;
    look.jobState = integerOf(response.get(), "job-state", 0);
    look.documents = integerOf(response.get(), "number-of-documents", 0);
    look.printerMessage = textsOf(response.get(), "job-printer-state-message").join(u' ');
    const auto printer = lookAtPrinter(queue);
    if (!printer)
        return Failure{printer.error()};
    look.printerState = printer->printerState;
    look.printerReasons = printer->printerReasons;
    look.deviceUri = printer->deviceUri;
    return look;
}

Result<bool, CupsError> CupsLink::keepsDocuments(const QString &queue)
{
    m_silences = 0;
    Ipp message = request(IPP_OP_GET_JOBS, queue);
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, "completed");
    ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "limit", jobsLookedAt);
    ask(message.get(), {"job-name", "number-of-documents"});
    const Ipp response = owned(cupsDoRequest(m_http, message.release(), "/"));
    if (const auto result = outcome(response.get()); !result)
        return Failure{result.error() == CupsError::Gone ? CupsError::Rejected : result.error()};
    bool isOurs = false;
    int documents = 0;
    bool keeps = false;
    // Jobs stand one after the other, parted by attributes without a name.
    for (ipp_attribute_t *one = ippFirstAttribute(response.get()); one; one = ippNextAttribute(response.get())) {
        const QByteArrayView name(ippGetName(one) ? ippGetName(one) : "");
        if (name.isEmpty()) {
            isOurs = false;
            documents = 0;
        } else if (name == "job-name") {
            isOurs = QByteArrayView(ippGetString(one, 0, nullptr)) == jobTitle;
        } else if (name == "number-of-documents") {
            documents = ippGetInteger(one, 0);
        }
        keeps = keeps || (isOurs && documents > 0);
    }
    return keeps;
}

Result<JobLook, CupsError> CupsLink::lookAtPrinter(const QString &queue)
{
    m_silences = 0;
    Ipp message = request(IPP_OP_GET_PRINTER_ATTRIBUTES, queue);
    ask(message.get(), {"printer-state", "printer-state-reasons", "device-uri"});
    const Ipp response = owned(cupsDoRequest(m_http, message.release(), "/"));
    if (const auto result = outcome(response.get()); !result)
        return Failure{result.error() == CupsError::Gone ? CupsError::Rejected : result.error()};
    JobLook look;
    readPrinter(response.get(), look);
    return look;
}

} // namespace clips::printing
