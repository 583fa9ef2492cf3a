#pragma once

namespace clips {
class Clock;
}

namespace clips::journey {
class AnswerDesk;
class ClosingDesk;
class EmergencyDesk;
class OperatorDesk;
class OperatorSession;
class LetterDesk;
class ReceiptDesk;
class Recogniser;
class SittingController;
class WorkGates;
} // namespace clips::journey

namespace clips::ui {

/// What pages read and wish from. All of it outlives the window.
struct JourneyParts
{
    journey::SittingController &sitting;
    journey::OperatorSession &session;
    journey::Recogniser &recogniser;
    journey::OperatorDesk &desk;
    journey::ReceiptDesk &receipts;
    journey::EmergencyDesk &emergency;
    journey::WorkGates &gates;
    const Clock &clock;
    journey::LetterDesk *letters = nullptr;  ///< nullptr: this kiosk prints no activation letters
    journey::AnswerDesk *answers = nullptr;  ///< nullptr: this kiosk keeps no answers of the office
    journey::ClosingDesk *closing = nullptr; ///< nullptr: this program closes no days
};

} // namespace clips::ui
